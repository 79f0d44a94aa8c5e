/** Ids created by commands of this tab (reactive): a list shows these rows at once (`liveList`). */
let ids = $state.raw<ReadonlySet<string>>(new Set())

export const created = {
  has: (id: string): boolean => ids.has(id),
  add(id: string): void {
    ids = new Set([...ids, id])
  },
}
