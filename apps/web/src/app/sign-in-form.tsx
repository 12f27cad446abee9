/** Name and password; on a page of its own, and over a page whose session has ended. */
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { problemOf } from '../api/client';
import { type Problem, signIn } from '../api/session';
import { Refusal } from '../design/feedback';
import { common } from '../words/common';
import { useWords } from '../words/words';

export function SignInForm({ username, done }: { username?: string; done?: () => void }) {
  const t = useWords(common);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | 'unreachable' | null>(null);
  const send = async (values: { username: string; password: string }) => {
    if (running) return;
    setRunning(true);
    setProblem(null);
    try {
      const refused = await signIn(values.username.trim(), values.password);
      setProblem(refused);
      if (refused === null) done?.();
    } catch (error) {
      setProblem(problemOf(error) ?? 'unreachable');
    } finally {
      setRunning(false);
    }
  };
  const required = [{ required: true, message: t('required') }];
  return (
    <Form
      name="sign-in"
      layout="vertical"
      initialValues={{ username }}
      onFinish={(values) => void send(values)}
      requiredMark={false}
    >
      <Form.Item name="username" label={t('username')} rules={required}>
        <Input autoComplete="username" autoFocus={!username} disabled={username !== undefined} />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={required}>
        <Input.Password autoComplete="current-password" autoFocus={username !== undefined} />
      </Form.Item>
      <Refusal problem={problem} />
      <Button type="primary" htmlType="submit" loading={running} block>
        {t('signIn')}
      </Button>
    </Form>
  );
}
