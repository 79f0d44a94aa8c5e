import FilePen from '@lucide/svelte/icons/file-pen'

import { noticeKinds } from '../../slices'

noticeKinds.add({ order: 30, kind: 'drafts', icon: FilePen })
