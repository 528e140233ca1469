import { PlusOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { routes } from '@youju/contract'
import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { call, refresh } from '../../client.ts'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { useWords } from '../../words/words.ts'
import css from './people.module.css'
import { words } from './words.ts'

type Fields = { name: string; username: string; password: string }

export function NewAccount() {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Fields>()
  const { message } = App.useApp()
  const add = useMutation({
    mutationFn: (body: Fields) => call(routes.addAccount, { body }),
    onSuccess: async () => {
      await refresh('listAccounts')
      form.resetFields()
      setOpen(false)
      void message.success(t('made'))
    },
  })
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      <Modal
        open={open}
        title={t('add')}
        okText={t('add')}
        confirmLoading={add.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <p className={css.lead}>{t('addLead')}</p>
        {add.error && (
          <div className={css.problem}>
            <ProblemNotice error={add.error} />
          </div>
        )}
        <Form form={form} layout="vertical" requiredMark={false} onFinish={add.mutate}>
          <Form.Item name="name" label={t('name')} rules={[{ required: true, whitespace: true, message: t('needed') }]}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="username"
            label={t('username')}
            extra={t('usernameRule')}
            rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/, message: t('usernameRule') }]}
          >
            <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('firstPassword')}
            extra={t('passwordRule')}
            rules={[{ required: true, min: 10, message: t('passwordRule') }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
