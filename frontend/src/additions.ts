/** Runs the `additions.ts` of every slice. */
import.meta.glob('./**/additions.ts', { eager: true })
