import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

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
      <div role="alert">
        <h2>Something went wrong in this pane</h2>
        <p>
          Your workbook has not been changed, and nothing was sent. Try again, or close the pane and
          open it again.
        </p>
        <Button
          onClick={() => {
            this.setState({ failed: false });
          }}
        >
          Try again
        </Button>
      </div>
    );
  }
}
