import ListTodo from '@lucide/svelte/icons/list-todo'

import { noticeKinds } from '../../slices'

noticeKinds.add({ order: 20, kind: 'assigned', icon: ListTodo })
