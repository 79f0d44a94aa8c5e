import { objectKinds } from '../../slices'

objectKinds.add({ order: 90, kind: 'listing' }, { order: 100, kind: 'link', path: '/links' })
