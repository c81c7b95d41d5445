import { ref } from 'vue';

/** What was just done on another page, for the 办理单 to say once. */
export const sheetSaid = ref('');
