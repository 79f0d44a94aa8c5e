/**
 * Tells a person on their device while the forum is closed. Keeps nothing, answers no request of a page:
 * what a push brings is shown, in the language it was written in, and a click on it opens its place.
 */

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('push', (event) => {
  const { title, body, path, tag, lang, dir } = event.data.json()
  event.waitUntil(
    // One a thing: later news of it takes the place of what is still shown.
    self.registration.showNotification(title, { body, tag, lang, dir, renotify: true, data: path }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(new URL(event.notification.data, self.location.origin)))
})

/** Goes there in a window that is open, or else in a new one; never out of this forum. */
async function open(place) {
  if (place.origin !== self.location.origin) return
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const there = windows.find((window) => window.url === place.href) ?? windows[0]
  if (!there) return self.clients.openWindow(place.href)
  await there.focus()
  if (there.url !== place.href) there.postMessage({ go: place.pathname + place.search })
}
