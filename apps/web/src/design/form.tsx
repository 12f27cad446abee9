/**
 * Fields and dialogs for what people do. A form names its fields as data; the dialog draws them, checks what is missing,
 * sends once and shows why something was refused beside the button that asked for it.
 */
import { Button, type ButtonProps, Checkbox, Form, Input, Modal, Select } from 'antd';
import { cloneElement, type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { Action, Nothing } from '../api/action';
import { common } from '../words/common';
import { useWords } from '../words/words';
import { Refusal } from './feedback';
import { FilePicker } from './files';
import { useLeaveBehind } from './left-behind';
import { readYuan } from './money';
import { MoneyInput } from './money-input';

export interface Field {
  name: string;
  label: string;
  kind:
    | 'text'
    | 'long'
    | 'amount'
    | 'day'
    | 'instant'
    | 'number'
    | 'choice'
    | 'choices'
    | 'check'
    | 'file'
    | 'password';
  optional?: boolean;
  help?: ReactNode;
  options?: readonly { value: string; label: string }[];
  /** For files: what the file dialog offers. */
  accept?: string;
  placeholder?: string;
  /** For short texts: how many letters at most. */
  most?: number;
  /** For long texts: ready sentences, to insert and to edit. */
  templates?: readonly string[];
  /** Drawn instead of the kind's own, e.g. a choice that is searched for; it gets `id`, `value` and `onChange`. */
  control?: ReactElement<GivenToControl>;
}

interface GivenToControl {
  id?: string;
  value?: never;
  onChange?: never;
}

/** The fields, or what they become by what was filled in so far. */
type Fields = readonly Field[] | ((values: Values) => readonly Field[]);

type Values = Record<string, unknown>;

/** A long text; a template that is chosen is added to what stands there already, and nothing typed is lost. */
function LongText({
  templates = [],
  value,
  onChange,
  ...given
}: {
  templates?: readonly string[];
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  placeholder?: string;
}) {
  const t = useWords(common);
  return (
    <>
      <Input.TextArea
        {...given}
        value={value}
        onChange={({ target }) => onChange?.(target.value)}
        autoSize={{ minRows: 3, maxRows: 10 }}
      />
      {templates.length > 0 && (
        <ul className="templates" aria-label={t('templates')}>
          {templates.map((template) => (
            <li key={template}>
              <button type="button" onClick={() => onChange?.(value ? `${value}\n${template}` : template)}>
                {template}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The list would take Tab for choosing what is highlighted, and never let go of the keyboard; here Tab only goes on. */
function leaveByTab(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}

function Control({ field, ...given }: { field: Field } & GivenToControl) {
  const t = useWords(common);
  const { kind, options = [], accept, placeholder, most, templates, control } = field;
  if (control) return cloneElement(control, given);
  switch (kind) {
    case 'long':
      return <LongText {...given} templates={templates} placeholder={placeholder} />;
    case 'amount':
      return <MoneyInput {...given} suffix={t('yuan')} placeholder={placeholder} />;
    case 'number':
      return <Input {...given} inputMode="numeric" placeholder={placeholder} />;
    case 'day':
      return <Input {...given} type="date" />;
    case 'instant':
      return <Input {...given} type="datetime-local" step={1} />;
    case 'password':
      return <Input.Password {...given} autoComplete="current-password" />;
    case 'choice':
      return <Select {...given} options={[...options]} showSearch optionFilterProp="label" placeholder={placeholder} />;
    case 'choices':
      return (
        <Select
          {...given}
          mode="multiple"
          options={[...options]}
          optionFilterProp="label"
          placeholder={placeholder}
          onInputKeyDown={leaveByTab}
        />
      );
    case 'file':
      return <FilePicker {...given} accept={accept} />;
    default:
      return <Input {...given} placeholder={placeholder} maxLength={most} />;
  }
}

/** One field with its label, its help and its check. Amounts become decimal yuan as the API takes them. */
export function FormField({ field }: { field: Field }) {
  const t = useWords(common);
  const { name, label, kind, optional, help } = field;
  if (kind === 'check') {
    return (
      <Form.Item
        name={name}
        valuePropName="checked"
        extra={help}
        rules={
          optional ? [] : [{ validator: (_, value) => (value ? Promise.resolve() : Promise.reject(t('required'))) }]
        }
      >
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    );
  }
  const amount = {
    validator: (_: unknown, value: unknown) =>
      typeof value !== 'string' || value === '' || readYuan(value) !== null
        ? Promise.resolve()
        : Promise.reject(t('notMoney')),
  };
  const rules = [
    ...(optional ? [] : [{ required: true, message: t('required') }]),
    ...(kind === 'amount' ? [amount] : []),
  ];
  return (
    <Form.Item name={name} label={label} rules={rules} extra={help} validateTrigger="onBlur">
      <Control field={{ ...field, placeholder: field.placeholder ?? (optional ? t('optional') : undefined) }} />
    </Form.Item>
  );
}

/** @returns the values as the API takes them: amounts in decimal yuan, instants with their zone, nothing that is empty */
export function readFields(fields: readonly Field[], values: Values): Values {
  const read: Values = {};
  for (const { name, kind } of fields) {
    const value = values[name];
    if (value === undefined || value === null || value === '') continue;
    if (kind === 'amount') read[name] = readYuan(String(value));
    else if (kind === 'number') read[name] = Number(value);
    else if (kind === 'instant') read[name] = `${String(value).length === 16 ? `${value}:00` : value}+08:00`;
    else read[name] = typeof value === 'string' ? value.trim() : value;
  }
  return read;
}

interface ActionDialogProps {
  /** On the button, and over the dialog. */
  label: string;
  title?: string;
  /** What will happen, in a sentence; people read it before they confirm. */
  lead?: ReactNode;
  fields?: Fields;
  initial?: Values;
  /** Gets what `readFields` made of the fields. */
  action: Action<Values>;
  button?: Omit<ButtonProps, 'onClick'>;
  confirm?: string;
  danger?: boolean;
  /** Beneath the fields, e.g. what the values entered so far mean. */
  children?: (values: Values) => ReactNode;
}

/** A button that asks for what it needs and does it once. The dialog stays open with the reason when it is refused. */
export function ActionDialog(props: ActionDialogProps) {
  const { label, title = label, lead, fields: given = [], initial, action, button, confirm, danger, children } = props;
  const t = useWords(common);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const values = Form.useWatch([], form) as Values | undefined;
  const fields = typeof given === 'function' ? given(values ?? {}) : given;
  const { clear } = action;
  useEffect(() => {
    if (open) clear();
  }, [open, clear]);
  useLeaveBehind(open ? action.problem : null);
  const labelOf = (place: string) => fields.find(({ name }) => place === `/${name}`)?.label;
  const send = async () => {
    if (!(await action.run(readFields(fields, await form.validateFields())))) return;
    setOpen(false);
    form.resetFields();
  };
  return (
    <>
      <Button danger={danger} {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        onCancel={() => setOpen(false)}
        cancelText={t('cancel')}
        okText={confirm ?? t('confirm')}
        okButtonProps={{ danger, loading: action.running, autoFocus: fields.length === 0 }}
        cancelButtonProps={{ disabled: action.running }}
        onOk={() => void send().catch(() => undefined)}
        closable={{ 'aria-label': t('close') }}
        destroyOnHidden
      >
        {lead && <div className="lead">{lead}</div>}
        <Form form={form} layout="vertical" initialValues={initial} preserve={false} requiredMark={false}>
          {fields.map((field) => (
            <FormField key={field.name} field={field} />
          ))}
        </Form>
        {children?.(values ?? {})}
        <Refusal problem={action.problem} labelOf={labelOf} />
      </Modal>
    </>
  );
}

/** A button for what needs no more words. Its refusal stands beside it. */
export function ActionButton({
  label,
  action,
  ...button
}: Omit<ButtonProps, 'onClick' | 'action'> & {
  label: string;
  action: Action<Nothing>;
}) {
  useLeaveBehind(action.problem);
  return (
    <span className="action">
      <Button {...button} loading={action.running} onClick={() => void action.run()}>
        {label}
      </Button>
      <Refusal problem={action.problem} />
    </span>
  );
}
