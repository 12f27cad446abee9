/** A long text that is pasted, typed or read from a file of the person's machine; nothing is sent before they ask. */
import { Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import type { Ref } from 'react';
import { FilePicker } from '../../design/files';

interface TextSourceProps {
  label: string;
  help: string;
  /** What the file dialog is for. */
  chooseLabel: string;
  accept: string;
  value: string;
  onChange: (value: string) => void;
  id: string;
  rows?: number;
  ref?: Ref<TextAreaRef>;
}

export function TextSource({ label, help, chooseLabel, accept, value, onChange, id, rows = 16, ref }: TextSourceProps) {
  return (
    <div className="text-source stack">
      <label htmlFor={id}>{label}</label>
      <FilePicker label={chooseLabel} accept={accept} onChange={(file) => void file.text().then(onChange)}>
        {chooseLabel}
      </FilePicker>
      <Input.TextArea
        id={id}
        ref={ref}
        aria-describedby={`${id}-help`}
        value={value}
        rows={rows}
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-help`} className="quiet">
        {help}
      </p>
    </div>
  );
}
