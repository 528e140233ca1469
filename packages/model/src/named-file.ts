/** A file as every step takes it: what it is called, and what is in it. */
export type NamedFile = { name: string; bytes: Uint8Array }
