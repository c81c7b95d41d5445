import { ref } from 'vue';
import { readStored, store } from './stored';

export const TEXT_SIZES = [
  { key: 'standard', label: '标准' },
  { key: 'large', label: '大' },
  { key: 'largest', label: '特大' },
] as const;
export type TextSize = (typeof TEXT_SIZES)[number]['key'];

const KEY = 'chengban.textSize';
export const textSize = ref<TextSize>(known(readStored<string>(KEY, 'standard')));

export function applyTextSize(size: TextSize = textSize.value): void {
  textSize.value = size;
  document.documentElement.dataset.textSize = size;
  store(KEY, size);
}

function known(size: string): TextSize {
  return TEXT_SIZES.find(({ key }) => key === size)?.key ?? 'standard';
}
