/** Asks once more before what cannot be taken back, with a reason that stays in the trail. */
import { Input, Modal } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { common } from '../words/common.ts'
import { useWords } from '../words/words.ts'
import css from './confirm-with-reason.module.css'

type Props = {
  open: boolean
  title: string
  children?: ReactNode
  action: string
  danger?: boolean
  reasonOptional?: boolean
  onConfirm: (reason: string) => Promise<unknown>
  onClose: () => void
}

export function ConfirmWithReason({
  open,
  title,
  children,
  action,
  danger = false,
  reasonOptional = false,
  onConfirm,
  onClose,
}: Props) {
  const t = useWords(common)
  const id = useId()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    try {
      await onConfirm(reason.trim())
      setReason('')
      onClose()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open={open}
      title={title}
      okText={action}
      cancelText={t('cancel')}
      okButtonProps={{ danger, disabled: !reasonOptional && reason.trim() === '' }}
      confirmLoading={busy}
      onOk={() => void confirm().catch(() => {})}
      onCancel={onClose}
      destroyOnHidden
    >
      {children}
      <label className={css.label} htmlFor={id}>
        {t('reason')}
      </label>
      <Input.TextArea
        id={id}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        placeholder={t('reasonNeeded')}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={500}
      />
    </Modal>
  )
}
