import { Body, Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  consult,
  decideRules,
  diffDocumentVersions,
  type House,
  listDocumentVersions,
  listRuleChanges,
  perform,
  publishDocument,
  readDocumentVersion,
  readRuleChanges,
  saveDocument,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { PageQuery } from '../http/page.js';
import { StepRoute } from '../http/step-route.js';
import { HOUSE } from '../tokens.js';
import { DocumentBody, DocumentDiffQuery, TransitionalDecisionBody } from './documents.dto.js';

/** The catalogue’s own people: new documents and versions, and what a change of rules means for cases in flight. */
@ApiTags('policy')
@Controller()
export class DocumentsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post('policy/documents')
  @ApiOperation({ summary: 'Hand in a document’s text and file: checked whole, kept as a draft' })
  @ApiCreatedResponse({ description: 'The draft’s version, and what it changes against the newest published one' })
  save(@CurrentActor() actor: Actor, @Body() body: DocumentBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, saveDocument, body, call);
  }

  @Get('policy/versions')
  @ApiOperation({ summary: 'Every version of every document, drafts included' })
  @ApiOkResponse({ description: '`items`' })
  all(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, listDocumentVersions, {});
  }

  @Get('policy/documents/:id/versions')
  @ApiOperation({ summary: 'Every version of one document, drafts included' })
  @ApiOkResponse({ description: '`items`, the newest first' })
  versions(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, listDocumentVersions, { id });
  }

  @Get('policy/documents/:id/versions/:number')
  @ApiOperation({ summary: 'One version with its issued text' })
  @ApiOkResponse({ description: 'The document as data, the text, and their SHA-256' })
  version(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('number', ParseIntPipe) version: number) {
    return consult(this.house, actor, readDocumentVersion, { id, version });
  }

  @Get('policy/documents/:id/versions/:number/diff')
  @ApiOperation({ summary: 'What a version changes, against the published one before it or another' })
  @ApiOkResponse({ description: '`items`: each change with its place, before and after' })
  diff(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('number', ParseIntPipe) version: number,
    @Query() { against }: DocumentDiffQuery,
  ) {
    return consult(this.house, actor, diffDocumentVersions, { id, version, against });
  }

  @Post('policy/documents/:id/actions/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish the draft version that If-Match names; another person than who handed it in' })
  @ApiOkResponse({
    description:
      'The version, how many cases in flight wait for a transitional decision, and the `matchRun` that looks for whom it fits',
  })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, publishDocument, { id, version }, call);
  }

  @Get('rule-changes')
  @ApiOperation({ summary: 'Cases of your district that wait for a transitional decision' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  open(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, listRuleChanges, query);
  }

  @Get('applications/:id/rule-changes')
  @ApiOperation({ summary: 'What changed in the rules of a case since it was submitted, and what was decided' })
  @ApiOkResponse({ description: '`items`' })
  ofCase(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readRuleChanges, { id });
  }

  @StepRoute('applications/:id/actions/decide-rules', 'Decide which rules hold for the case 新旧规定衔接', 'The case')
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: TransitionalDecisionBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, decideRules, { id, version, ...body }, call);
  }
}
