-- Notes how many sockets buckets have at one server, and says how many they have at the others whose lease lives
-- (PROTOCOL.md §2.5).
--
-- KEYS 1: the lease of the server
-- ARGV 1: the server  2: life in ms  3, 4, …: a bucket, and how many it has; and so on
-- Returns {'fenced'}, or {'counted', COUNT, …} in the order of the buckets.
if redis.call('EXISTS', KEYS[1]) == 0 then return { 'fenced' } end
local answer = { 'counted' }
for i = 3, #ARGV, 2 do
  local name = '{ac}:o:' .. ARGV[i]
  if ARGV[i + 1] == '0' then redis.call('HDEL', name, ARGV[1]) else redis.call('HSET', name, ARGV[1], ARGV[i + 1]) end
  local all, others = redis.call('HGETALL', name), 0
  for j = 1, #all, 2 do
    if redis.call('EXISTS', '{ac}:n:' .. all[j]) == 0 then
      redis.call('HDEL', name, all[j])
    elseif all[j] ~= ARGV[1] then
      others = others + tonumber(all[j + 1])
    end
  end
  redis.call('PEXPIRE', name, ARGV[2])
  answer[#answer + 1] = tostring(others)
end
return answer
