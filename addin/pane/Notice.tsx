import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NoticeWords } from './notice-words';
import { useNoticeStyles } from './Notice.styles';

interface NoticeProps {
  readonly children?: ReactNode;
  readonly words: NoticeWords;
}

/** A notice in the pane, said aloud when it comes: what happened, what to do, and what to do it with. */
export function Notice({ children, words: { action, heading, intent } }: NoticeProps) {
  const styles = useNoticeStyles();

  return (
    <MessageBar
      className={styles.notice}
      intent={intent}
      layout="multiline"
      role={intent === 'error' ? 'alert' : 'status'}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{heading}</MessageBarTitle>
        <div>{action}</div>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
