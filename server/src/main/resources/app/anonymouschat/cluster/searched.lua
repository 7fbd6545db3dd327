-- Counts what buckets searched at one server, of those that search much, and says how much that is at all servers
-- (PROTOCOL.md §2.6). A count lives as long as a search counts, from the first on.
--
-- KEYS 1: the lease of the server
-- ARGV 1: life in ms  2, 3, …: a bucket, and how often it searched; and so on
-- Returns {'fenced'}, or {'counted', COUNT, …} in the order of the buckets.
if redis.call('EXISTS', KEYS[1]) == 0 then return { 'fenced' } end
local answer = { 'counted' }
for i = 2, #ARGV, 2 do
  local name = '{ac}:f:' .. ARGV[i]
  local count = redis.call('INCRBY', name, ARGV[i + 1])
  if redis.call('PTTL', name) < 0 then redis.call('PEXPIRE', name, ARGV[1]) end
  answer[#answer + 1] = tostring(count)
end
return answer
