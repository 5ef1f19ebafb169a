/** One line that is written over: how far a long piece of work has come. */
export interface Progress {
  show(text: string): void
  clear(): void
}

/** Milliseconds between two redraws: as often as the eye follows. */
const REDRAW = 100

/** A progress line on a terminal; on anything else nothing is written. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  let last = performance.now()
  let drawn = false
  return {
    show(text) {
      if (performance.now() - last < REDRAW) return
      last = performance.now()
      drawn = true
      stream.write(`\r\u001b[K${text}`)
    },
    clear() {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}
