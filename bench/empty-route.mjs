// What the receiver is compared with: the same server, which reads the body and answers its id.
import Fastify from 'fastify';

const app = Fastify();
app.post('/leads', async (request, reply) => reply.code(201).send({ id: request.body.id }));
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`leads are sent to http://127.0.0.1:${app.server.address().port}/leads`);
