// Calls an embedded portal with the official JavaScript SDK, and with forms and GET, which that does not send.
// Arguments: the webhook's address. The SDK speaks https alone; a relay in this process takes that and hands on what it gets.
import { B24Hook, ParamsFactory } from '@bitrix24/b24jssdk'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'

const portal = new URL(process.argv[2])
const ROWS = 130

const relay = createServer({ pfx: readFileSync('relay.p12'), passphrase: 'relay-password' }, (from, to) => {
  const onward = request({ host: portal.hostname, port: portal.port, method: from.method, path: from.url, headers: from.headers },
    answer => { to.writeHead(answer.statusCode, answer.headers); answer.pipe(to) })
  onward.on('error', problem => { to.writeHead(502); to.end(String(problem)) })
  from.pipe(onward)
})
await new Promise(ready => relay.listen(0, '127.0.0.1', ready))
const secure = `https://localhost:${relay.address().port}`

const b24 = B24Hook.fromWebhookUrl(secure + portal.pathname.replace(/\/$/, ''))
b24.offClientSideWarning?.()
await b24.setRestrictionManagerParams?.(ParamsFactory.getBatchProcessing())

const checks = []
const check = (name, run) => checks.push([name, run])
const v2 = b24.actions.v2
const v3 = b24.actions.v3
const good = response => { assert.ok(response.isSuccess, response.getErrorMessages().join('; ')); return response.getData() }
const numbers = count => Array.from({ length: count }, (_, index) => index + 1)
const collect = async generator => { const all = []; for await (const chunk of generator) all.push(...chunk); return all }

check('v2 call', async () => {
  const data = good(await v2.call.make({ method: 'crm.deal.list', params: { filter: { '<=ID': 7 }, order: { ID: 'DESC' } } }))
  assert.deepEqual(data.result.map(row => Number(row.ID)), [7, 6, 5, 4, 3, 2, 1])
})
check('v2 error', async () => {
  await assert.rejects(v2.call.make({ method: 'crm.deal.nothing', params: {} }), /method not found/i)
})
check('v2 callList', async () => {
  const rows = good(await v2.callList.make({ method: 'crm.deal.list' }))
  assert.deepEqual(rows.map(row => Number(row.ID)), numbers(ROWS))
})
check('v2 fetchList, rows under a key', async () => {
  const rows = await collect(v2.fetchList.make({ method: 'crm.item.list', params: { entityTypeId: 2 }, idKey: 'id', customKeyForResult: 'items' }))
  assert.deepEqual(rows.map(row => Number(row.id)), numbers(ROWS))
})
check('v2 batch of an array', async () => {
  const data = good(await v2.batch.make({ calls: [
    ['crm.deal.list', { filter: { ID: 3 } }],
    { method: 'crm.item.list', params: { entityTypeId: 2, filter: { '@id': [4, 5] } } }
  ] }))
  assert.deepEqual(data[0].map(row => Number(row.ID)), [3])
  assert.deepEqual(data[1].items.map(row => Number(row.id)), [4, 5])
})
check('v2 batch with a reference', async () => {
  const data = good(await v2.batch.make({ calls: {
    first: { method: 'crm.deal.list', params: { filter: { ID: 9 } } },
    second: { method: 'crm.deal.list', params: { filter: { ID: '$result[first][0][ID]' } } }
  }, options: { isHaltOnError: true } }))
  assert.deepEqual(data.second.map(row => Number(row.ID)), [9])
})
check('v2 batch that halts', async () => {
  const calls = { first: ['crm.deal.nothing', {}], second: ['crm.deal.list', { filter: { ID: 1 } }] }
  const halted = await v2.batch.make({ calls, options: { isHaltOnError: true } }).catch(problem => ({ isSuccess: false, problem }))
  assert.equal(halted.isSuccess, false)
  const on = await v2.batch.make({ calls, options: { isHaltOnError: false } })
  assert.equal(on.isSuccess, false)
  assert.deepEqual(on.getData().second.map(row => Number(row.ID)), [1])
})
check('v2 batchByChunk', async () => {
  const calls = numbers(ROWS).map(id => ['crm.deal.list', { filter: { ID: id } }])
  const data = good(await v2.batchByChunk.make({ calls }))
  assert.deepEqual(data.flat().map(row => Number(row.ID)), numbers(ROWS))
})
check('v3 call', async () => {
  const data = good(await v3.call.make({ method: 'main.eventlog.list', params: { pagination: { limit: 5, page: 2 } } }))
  assert.deepEqual(data.result.items.map(row => Number(row.id)), [6, 7, 8, 9, 10])
})
check('v3 callList', async () => {
  const rows = good(await v3.callList.make({ method: 'main.eventlog.list', customKeyForResult: 'items' }))
  assert.deepEqual(rows.map(row => Number(row.id)), numbers(ROWS))
})
check('v3 fetchList, with a filter', async () => {
  const rows = await collect(v3.fetchList.make({
    method: 'main.eventlog.list', params: { filter: [['id', '<=', 60]] }, customKeyForResult: 'items', limit: 25 }))
  assert.deepEqual(rows.map(row => Number(row.id)), numbers(60))
})
check('v3 fetchTail', async () => {
  const rows = await collect(v3.fetchTail.make({ method: 'main.eventlog.tail', params: {}, limit: 40 }))
  assert.deepEqual(rows.map(row => Number(row.id)), numbers(ROWS))
})
check('v3 batch', async () => {
  const data = good(await v3.batch.make({ calls: {
    page: { method: 'main.eventlog.list', params: { pagination: { limit: 3 } } },
    tail: ['main.eventlog.tail', { cursor: { field: 'id', value: 100, order: 'ASC', limit: 2 } }]
  } }))
  assert.deepEqual(data.page.items.map(row => Number(row.id)), [1, 2, 3])
  assert.deepEqual(data.tail.items.map(row => Number(row.id)), [101, 102])
})
const address = (method, query = '') => new URL(`${method}${query}`, portal)
check('a form', async () => {
  const answer = await fetch(address('crm.deal.list'), {
    method: 'POST', body: new URLSearchParams([['filter[@ID][]', '5'], ['filter[@ID][]', '6'], ['order[ID]', 'desc']]) })
  assert.deepEqual((await answer.json()).result.map(row => Number(row.ID)), [6, 5])
})
check('GET, with the suffix .json', async () => {
  const answer = await fetch(address('crm.deal.list.json', '?filter%5B%3EID%5D=128&start=0'))
  const body = await answer.json()
  assert.deepEqual(body.result.map(row => Number(row.ID)), [129, 130])
  assert.equal(body.total, 2)
})
check('GET of a batch', async () => {
  const command = 'crm.deal.list?' + new URLSearchParams([['filter[ID]', '11']])
  const answer = await fetch(address('batch', '?' + new URLSearchParams([['halt', '0'], ['cmd[only]', command]])))
  assert.deepEqual((await answer.json()).result.result.only.map(row => Number(row.ID)), [11])
})

let failed = 0
for (const [name, run] of checks) {
  try {
    await run()
    console.log(`ok      ${name}`)
  } catch (problem) {
    failed++
    console.log(`FAILED  ${name}: ${String(problem?.message ?? problem).split('\n').slice(0, 12).join(' ')}`)
  }
}
console.log(`${checks.length - failed} of ${checks.length} checks passed`)
relay.close()
relay.closeAllConnections()
process.exit(failed === 0 ? 0 : 1)
