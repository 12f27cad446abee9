import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** @returns the same address with another cursor */
function nextAddress(request: FastifyRequest, cursor: string): string {
  const address = new URL(request.url, 'http://localhost');
  address.searchParams.set('cursor', cursor);
  return `${address.pathname}${address.search}`;
}

/** Headers that say what the body says: `ETag` from its version, `Link` to the next page from its cursor. */
@Injectable()
export class BodyHeadersInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((body: unknown) => {
        if (typeof body !== 'object' || body === null) return body;
        const { version, nextCursor } = body as { version?: unknown; nextCursor?: unknown };
        const reply = http.getResponse<FastifyReply>();
        if (typeof version === 'number') reply.header('etag', `"${version}"`);
        if (typeof nextCursor === 'string') {
          reply.header('link', `<${nextAddress(http.getRequest<FastifyRequest>(), nextCursor)}>; rel="next"`);
        }
        return body;
      }),
    );
  }
}
