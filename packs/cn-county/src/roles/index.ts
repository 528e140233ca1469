import { administratorRoles } from './administrators.ts'
import { officeRoles } from './office.ts'

export const roles = [...officeRoles, ...administratorRoles]
