/** Appointments with the words that a screen shows. */
import type { Appointment, Role, UnitTree } from '@youju/model'

export const heldBy = <A extends Appointment>(roles: readonly Role[], tree: UnitTree, appointments: readonly A[]) =>
  appointments.map((one) => ({
    ...one,
    roleLabel: roles.find(({ code }) => code === one.role)?.label ?? { zh: one.role, en: one.role },
    unitName: tree.findVersion(one.unit)?.name ?? one.unit,
  }))
