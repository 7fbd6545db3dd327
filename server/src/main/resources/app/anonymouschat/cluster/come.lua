-- Pairs a visitor who waits for a stranger with whom suits best at another server, else lets it wait (PROTOCOL.md §2.7).
--
-- The same rules as WaitingRoom, Guest and Shelves in Java, and the same shelves: by topic and language, on each the
-- longest waiting first. Whoever is found is taken off them in the same step, so that no two can find the same visitor.
-- Nobody is found whose server's lease is over, and a server whose lease is over finds nobody (fencing).
--
-- KEYS 1: the lease of the visitor's server
-- ARGV 1: the visitor as SERVER/NUMBER  2: mode  3: origin  4: PICKY, PLAIN or OPEN  5: 1 where it takes whom it met
--      6: life of its entry in ms  7: languages  8: interests  9: recent  10: avoided pairings  11: avoided origins,
--      each with commas between; interests and languages as marks
-- Returns {'fenced'}, {'waiting'}, or {'found', SERVER/NUMBER}.
local MOST_LOOKED_AT, PAGE = 500, 50

local function list(text)
  local all = {}
  for each in string.gmatch(text, '[^,]+') do all[#all + 1] = each end
  return all
end

local function meet(some, others)
  local set = {}
  for _, each in ipairs(some) do set[each] = true end
  for _, each in ipairs(others) do
    if set[each] then return true end
  end
  return false
end

local function entry_of(member) return '{ac}:v:' .. member end

local leases = {}
local function lives(member)
  local server = string.match(member, '^[^/]+')
  if leases[server] == nil then leases[server] = redis.call('EXISTS', '{ac}:n:' .. server) == 1 end
  return leases[server]
end

local function read(member)
  local entry = redis.call('HMGET', entry_of(member), 'origin', 'again', 'recent', 'avoided', 'origins', 'arrival', 'shelves')
  if not entry[1] then return nil end
  return {
    origin = entry[1], again = entry[2] == '1', recent = list(entry[3]), avoided = list(entry[4]),
    origins = list(entry[5]), arrival = tonumber(entry[6]), shelves = list(entry[7]),
  }
end

local function remove(member, entry)
  for _, shelf in ipairs(entry.shelves) do redis.call('ZREM', shelf, member) end
  redis.call('DEL', entry_of(member))
end

local function avoids(one, other)
  return meet(one.origins, { other.origin }) or meet(one.avoided, other.recent) or meet(one.avoided, other.avoided)
end

local function clash(one, other)
  return avoids(one, other) or avoids(other, one)
    or (meet(one.recent, other.recent) and not one.again and not other.again)
end

if redis.call('EXISTS', KEYS[1]) == 0 then return { 'fenced' } end

local member, mode, openness = ARGV[1], ARGV[2], ARGV[4]
local server = string.match(member, '^[^/]+')
local languages, interests = list(ARGV[7]), list(ARGV[8])
local seeker = {
  origin = ARGV[3], again = ARGV[5] == '1', recent = list(ARGV[9]), avoided = list(ARGV[10]), origins = list(ARGV[11]),
}

local function shelf(topic, language) return '{ac}:s:' .. mode .. ':' .. topic .. ':' .. language end

local before = read(member)
if before then
  seeker.arrival = before.arrival
  remove(member, before)
else
  local now = redis.call('TIME')
  seeker.arrival = now[1] * 1000000 + now[2]
end

local best, best_entry
local function look_at(name)
  for start = 0, MOST_LOOKED_AT - 1, PAGE do
    local page = redis.call('ZRANGE', name, start, start + PAGE - 1)
    for _, other in ipairs(page) do
      local entry = lives(other) and read(other)
      if not entry then
        redis.call('ZREM', name, other)
      elseif string.match(other, '^[^/]+') ~= server and not clash(seeker, entry) then
        if not best or entry.arrival < best_entry.arrival then best, best_entry = other, entry end
        return
      end
    end
    if #page < PAGE then return end
  end
end

local function look(topics)
  for _, topic in ipairs(topics) do
    if #languages == 0 then
      look_at(shelf(topic, '*'))
    else
      for _, language in ipairs(languages) do look_at(shelf(topic, language)) end
      look_at(shelf(topic, '-'))
    end
  end
end

local shared = {}
for _, interest in ipairs(interests) do shared[#shared + 1] = 'i' .. interest end
look(shared)
if not best then
  look(({ PICKY = { 'OPEN' }, PLAIN = { 'PLAIN', 'OPEN' }, OPEN = { 'PICKY', 'PLAIN', 'OPEN' } })[openness])
end
if best then
  remove(best, best_entry)
  return { 'found', best }
end

local shelves = {}
shared[#shared + 1] = openness
for _, topic in ipairs(shared) do
  shelves[#shelves + 1] = shelf(topic, '*')
  if #languages == 0 then shelves[#shelves + 1] = shelf(topic, '-') end
  for _, language in ipairs(languages) do shelves[#shelves + 1] = shelf(topic, language) end
end
for _, name in ipairs(shelves) do
  redis.call('ZADD', name, seeker.arrival, member)
  redis.call('PEXPIRE', name, ARGV[6])
end
redis.call('HSET', entry_of(member), 'origin', seeker.origin, 'again', ARGV[5], 'recent', ARGV[9], 'avoided', ARGV[10],
  'origins', ARGV[11], 'arrival', string.format('%.0f', seeker.arrival), 'shelves', table.concat(shelves, ','))
redis.call('PEXPIRE', entry_of(member), ARGV[6])
return { 'waiting' }
