import { Component, type ReactNode } from 'react';
import { useErrorBoundaryStyles } from './ErrorBoundary.styles';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a fault in one view from emptying the pane, and says in words what to do. React has no other form of it than a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;

    return (
      <Failed
        onTryAgain={() => {
          this.setState({ failed: false });
        }}
      />
    );
  }
}

// Of nothing that has to be loaded, which may be what failed.
function Failed({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const styles = useErrorBoundaryStyles();

  return (
    <div role="alert">
      <h2>Something went wrong in this pane</h2>
      <p>
        Your workbook has not been changed, and nothing was sent. Try again, or close the pane and
        open it again.
      </p>
      <button className={styles.button} onClick={onTryAgain} type="button">
        Try again
      </button>
    </div>
  );
}
