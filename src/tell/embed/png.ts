import { readFile } from 'node:fs/promises'
import { CARD } from './card.ts'

/** What draws, loaded when the first card is asked for: it and its font take some 40 MB. */
let ready: Promise<(svg: string) => Uint8Array> | undefined

/**
 * A card as PNG, drawn by resvg compiled to WebAssembly with PT Serif (ParaType, SIL Open Font License 1.1), so that it looks the
 * same on every machine, fonts or none.
 *
 * @param svg a card of our own; nothing that it names is loaded
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  ready ??= load().catch((error: unknown) => {
    ready = undefined
    throw error
  })
  return (await ready)(svg)
}

async function load(): Promise<(svg: string) => Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  const [wasm, font] = await Promise.all([
    readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
    readFile(new URL(import.meta.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'))),
  ])
  await initWasm(wasm)
  const options = {
    fitTo: { mode: 'width', value: CARD.width },
    font: { fontBuffers: [new Uint8Array(font)], defaultFontFamily: 'PT Serif' },
  } as const
  return (svg) => {
    const drawing = new Resvg(svg, {
      ...options,
      font: { ...options.font, fontBuffers: [...options.font.fontBuffers] },
    })
    const image = drawing.render()
    try {
      return image.asPng()
    } finally {
      image.free()
      drawing.free()
    }
  }
}
