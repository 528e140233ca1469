/** What a password must be; how it is kept is scrypt's matter. */
import { problem } from './problems.ts'

const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/]

export function checkPassword(password: string, username: string): void {
  const kinds = CLASSES.filter((kind) => kind.test(password)).length
  const varied = new Set(password).size >= 5
  const named = password.toLowerCase().includes(username.toLowerCase())
  if (password.length < 10 || kinds < 3 || !varied || named) throw problem('weak-password')
}
