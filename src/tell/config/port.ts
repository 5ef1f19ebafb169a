/** The port when none is given; nobody of note has registered it with IANA. */
export const DEFAULT_PORT = 4573
