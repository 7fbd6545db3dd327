import type { VNode } from 'preact';
import type { FileFacts } from '../../session/state/shared-file.js';
import { FileIcon, PictureIcon } from '../parts/icons.js';
import { useUi } from '../ui.js';
import { fileSize } from './file-size.js';

/** What a file is called, and how large it is. */
export function FileHead({ name, size, kind }: Pick<FileFacts, 'name' | 'size' | 'kind'>): VNode {
  const { language } = useUi();
  return (
    <div class="file-head">
      {kind === 'picture' ? <PictureIcon /> : <FileIcon />}
      <p class="file-name">
        <bdi>{name}</bdi>
      </p>
      <p class="file-size">
        {language.texts.files.kind[kind]} · {fileSize(size, language.tag)}
      </p>
    </div>
  );
}
