-- Adds what was reported at one server to what was reported at all, and says what was since a place in that order
-- (PROTOCOL.md §2.6). All of it is gone when nothing was reported for so long, and each when it is that old.
--
-- KEYS 1: the lease of the server  2: the reports
-- ARGV 1: life in ms  2: how many are kept at most  3: the place, 0 for the beginning  4, 5, …: reports
-- Returns {'fenced'}, or {'heard', PLACE, REPORT, …}.
local MOST_AT_ONCE = 500
if redis.call('EXISTS', KEYS[1]) == 0 then return { 'fenced' } end
local now = redis.call('TIME')
for i = 4, #ARGV do redis.call('XADD', KEYS[2], 'MAXLEN', '~', ARGV[2], '*', 'r', ARGV[i]) end
redis.call('XTRIM', KEYS[2], 'MINID', string.format('%.0f', now[1] * 1000 + now[2] / 1000 - ARGV[1]))
if #ARGV >= 4 then redis.call('PEXPIRE', KEYS[2], ARGV[1]) end
local place, answer = ARGV[3], { 'heard', ARGV[3] }
for _, each in ipairs(redis.call('XRANGE', KEYS[2], place == '0' and '-' or '(' .. place, '+', 'COUNT', MOST_AT_ONCE)) do
  answer[2] = each[1]
  answer[#answer + 1] = each[2][2]
end
return answer
