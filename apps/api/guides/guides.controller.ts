import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Call,
  consult,
  diffGuideVersions,
  type GuidePlace,
  type House,
  listGuideVersions,
  listPublishedGuides,
  perform,
  publishGuide,
  readGuide,
  readGuideFile,
  readGuideVersion,
  saveGuide,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { SignInOptional } from '../auth/public.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { PageQuery, pageOf, placeIn } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import { GuideBody, GuideDifferencesQuery, GuideQuery } from './guides.dto.js';

/** Guides: the yearly notices that open measures and set what the policy leaves open. */
@ApiTags('guides')
@Controller('guides')
export class GuidesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @SignInOptional()
  @Get()
  @ApiOperation({ summary: 'The published guides, each in its newest version' })
  @ApiOkResponse({ description: '`items`: the guides' })
  list(@CurrentActor() actor: Actor, @Query() query: GuideQuery) {
    return consult(this.house, actor, listPublishedGuides, query);
  }

  @Get('versions')
  @ApiOperation({ summary: 'Every version of every guide, drafts included, for the catalogue’s people' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  async listVersions(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQuery) {
    const after = placeIn<GuidePlace>(
      cursor,
      ({ code, version }) => typeof code === 'string' && Number.isInteger(version) && Math.abs(Number(version)) < 1e6,
    );
    const found = await consult(this.house, actor, listGuideVersions, { limit: limit + 1, after });
    return pageOf(found, limit, ({ code, version }) => ({ code, version }));
  }

  @SignInOptional()
  @Get(':code')
  @ApiOperation({ summary: 'The newest published version of a guide' })
  @ApiOkResponse({ description: 'The guide' })
  read(@CurrentActor() actor: Actor, @Param('code') code: string) {
    return consult(this.house, actor, readGuide, { code });
  }

  @Get(':code/versions/:version')
  @ApiOperation({ summary: 'One version of a guide, draft or published, for the catalogue’s people' })
  @ApiOkResponse({ description: 'The guide with who wrote and who published it' })
  readVersion(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version', ParseIntPipe) version: number,
  ) {
    return consult(this.house, actor, readGuideVersion, { code, version });
  }

  @Get(':code/versions/:version/differences')
  @ApiOperation({ summary: 'What a version changes, against the published one before it or another' })
  @ApiOkResponse({ description: '`items`: each change with its place, before and after; `from` and `to`' })
  differences(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version', ParseIntPipe) version: number,
    @Query() { from }: GuideDifferencesQuery,
  ) {
    return consult(this.house, actor, diffGuideVersions, { code, version, from });
  }

  @SignInOptional()
  @Get(':code/file')
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The newest published version of a guide as PDF; the same bytes each time' })
  @ApiOkResponse({ description: 'The PDF, as an attachment' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, bytes } = await consult(this.house, actor, readGuideFile, { code });
    void reply.header('x-content-type-options', 'nosniff');
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition });
  }

  @Post()
  @ApiOperation({ summary: 'Save a guide as a draft: a new code, or the next version of a known one' })
  @ApiCreatedResponse({ description: 'The draft with its version' })
  save(@CurrentActor() actor: Actor, @Body() guide: GuideBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, saveGuide, { guide: { ...guide } }, call);
  }

  @Post(':code/actions/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish the draft version that If-Match names; another person than its editor' })
  @ApiOkResponse({ description: 'The guide as it binds from now on, and the `matchRun` that looks for whom it fits' })
  publish(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, publishGuide, { code, version }, call);
  }
}
