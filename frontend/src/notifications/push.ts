/** Telling a person on this device while the forum is closed: the browser's push service and our worker. */
import { del, get, post, Problem } from '../api/client'

export type Standing = 'unsupported' | 'denied' | 'off' | 'on'

function supported(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

async function subscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** How this browser stands now; asks nothing of the person. */
export async function standing(): Promise<Standing> {
  if (!supported()) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  return (await subscription()) && Notification.permission === 'granted' ? 'on' : 'off'
}

/** On the person's click only: asks for the permission, registers the worker, tells the server. */
export async function subscribe(): Promise<Standing> {
  if ((await Notification.requestPermission()) !== 'granted') return standing()
  await navigator.serviceWorker.register('/sw.js')
  const registration = await navigator.serviceWorker.ready
  const { key } = await get<{ key: string }>('/api/push/key')
  let made: PushSubscription
  try {
    // One made for another key would stand in the way.
    await (await subscription())?.unsubscribe()
    made = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: key,
    })
  } catch (error) {
    console.error(error)
    throw new Problem({ code: 'push-away' })
  }
  try {
    const { endpoint, keys } = made.toJSON()
    await post('/api/push/subscriptions', { endpoint, keys })
  } catch (error) {
    await made.unsubscribe()
    throw error
  }
  return standing()
}

/** Ends it here, and on the server. */
export async function unsubscribe(): Promise<Standing> {
  const known = await subscription()
  if (known) {
    await known.unsubscribe()
    await del('/api/push/subscriptions', { body: { endpoint: known.endpoint } })
  }
  return standing()
}
