// Stands between Web Chat in a browser and the bot: node serve.js http://127.0.0.1:3979/api/messages 3000
// Prints "READY port" and ends when its standard input does, so that no test leaves it behind.
const path = require('path');
const express = require('express');
const { getRouter } = require('offline-directline');

const bot = process.argv[2];
const app = express();
const server = app.listen(Number(process.argv[3] ?? 0), '127.0.0.1', () => {
  const { port } = server.address();
  app.get('/', (_, response) => response.sendFile(path.join(__dirname, 'page.html')));
  app.get('/webchat.js', (_, response) => response.sendFile(path.join(__dirname, 'node_modules', '.webchat', 'webchat.js'), { dotfiles: 'allow' }));
  app.use(getRouter(`http://127.0.0.1:${port}`, bot));
  console.log(`READY ${port}`);
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
