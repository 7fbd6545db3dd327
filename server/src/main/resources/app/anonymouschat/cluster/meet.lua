-- Comes to a place where two meet: the first waits, the second finds it, a third finds the place taken until the pairing
-- ends or its time is over (PROTOCOL.md §2.7). Whoever waits, or is one of two, and whose server's lease is over counts
-- as gone, and so does the pairing.
--
-- KEYS 1: the lease of the visitor's server  2: the place
-- ARGV 1: the visitor as SERVER/NUMBER  2: the pairing's name, if one comes of it
--      3: how long one waits in ms  4: how long a pairing lasts at most in ms
-- Returns {'fenced'}, {'waiting'}, {'taken'}, or {'found', SERVER/NUMBER}.
if redis.call('EXISTS', KEYS[1]) == 0 then return { 'fenced' } end
local function server_of(member) return string.match(member, '^[^/]+') end
local function lives(server) return redis.call('EXISTS', '{ac}:n:' .. server) == 1 end

local there = redis.call('GET', KEYS[2]) or ''
local first, second = string.match(there, '^two %x+ (%S+) (%S+)$')
if first and lives(first) and lives(second) then return { 'taken' } end
local other = string.match(there, '^one (.+)')
if other and other ~= ARGV[1] and lives(server_of(other)) then
  local servers = server_of(ARGV[1]) .. ' ' .. server_of(other)
  redis.call('SET', KEYS[2], 'two ' .. ARGV[2] .. ' ' .. servers, 'PX', ARGV[4])
  return { 'found', other }
end
redis.call('SET', KEYS[2], 'one ' .. ARGV[1], 'PX', ARGV[3])
return { 'waiting' }
