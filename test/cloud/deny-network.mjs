import dns from 'node:dns';
import { Socket } from 'node:net';

// Loaded before a command that has to do without network: whoever asks for it is refused, and says so.
const refuse = () => {
  throw new Error('This asked for the network');
};
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...given) {
  const [options] = given.flat();
  // A path is a pipe on this machine.
  return options?.path || typeof options === 'string' ? connect.apply(this, given) : refuse();
};
dns.lookup = refuse;
