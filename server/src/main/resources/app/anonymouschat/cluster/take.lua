-- Two of one server have met at a place by themselves: the others are to find it taken.
--
-- KEYS 1: the lease of their server  2: the place
-- ARGV 1: the pairing's name  2: how long it lasts at most in ms  3: whoever of them waited there, as SERVER/NUMBER
-- Returns {'fenced'}, {'taken'} where others came first, or {'done'}.
if redis.call('EXISTS', KEYS[1]) == 0 then return { 'fenced' } end
local there = redis.call('GET', KEYS[2])
if there and there ~= 'one ' .. ARGV[3] then return { 'taken' } end
local server = string.match(ARGV[3], '^[^/]+')
redis.call('SET', KEYS[2], 'two ' .. ARGV[1] .. ' ' .. server .. ' ' .. server, 'PX', ARGV[2])
return { 'done' }
