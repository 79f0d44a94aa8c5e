/** For tests: a socket without a server. A test sends messages to a topic through `watchers`. */
import { LiveSocket, type Watcher } from './socket.svelte'

export class FakeSocket extends LiveSocket {
  readonly watchers = new Map<string, Watcher>()
  constructor() {
    super(() => {
      throw new Error('never opened')
    })
    this.state = 'live'
  }
  override watch(topic: string, watcher: Watcher) {
    this.watchers.set(topic, watcher)
    return () => void this.watchers.delete(topic)
  }
}
