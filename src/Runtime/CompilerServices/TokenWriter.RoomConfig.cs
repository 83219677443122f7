using System.Text.Json;
using GrantGen.Facts;

namespace GrantGen.CompilerServices;

/// <content>The claim <c>roomConfig</c>, combined from the policy and the options.</content>
public ref partial struct TokenWriter
{
    private void RoomConfig(scoped in PolicyClaims claims, scoped in ParticipantOptions options)
    {
        int start = _length;
        Member("\"roomConfig\":{"u8);
        int open = _length;
        Member(claims.RoomConfig);
        if (options.RoomMetadata is { } metadata)
        {
            Member("\"metadata\":\""u8, metadata);
        }
        else
        {
            Member(claims.RoomMetadata);
        }

        Tags(claims.RoomTags, options.RoomTags);
        Agents(claims.Agents, options.Agents);
        if (_length == open)
        {
            // Older servers reject names that they do not know, so default values are left out.
            _length = start;
        }
        else
        {
            Json("}"u8);
        }
    }

    private void Tags(scoped ReadOnlySpan<byte> ofPolicy, IReadOnlyDictionary<string, string>? tags)
    {
        if (ofPolicy.Length == 0 && tags is not { Count: > 0 })
        {
            return;
        }

        Member("\"tags\":{"u8);
        Utf8JsonReader reader = new(ofPolicy);
        while (ofPolicy.Length > 0 && reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                int begin = (int)reader.TokenStartIndex;
                bool isReplaced = tags is not null && HasKey(tags, reader.GetString()!);
                reader.Read();
                if (!isReplaced)
                {
                    Member(ofPolicy.Slice(begin, (int)reader.BytesConsumed - begin));
                }
            }
        }

        Entries(tags, nameof(ParticipantOptions.RoomTags));
        Json("}"u8);
    }

    private void Agents(scoped ReadOnlySpan<byte> ofPolicy, IReadOnlyList<AgentDispatchOptions>? agents)
    {
        if (ofPolicy.Length == 0 && agents is not { Count: > 0 })
        {
            return;
        }

        Member("\"agents\":["u8);
        Utf8JsonReader reader = new(ofPolicy);
        while (ofPolicy.Length > 0 && reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                int begin = (int)reader.TokenStartIndex;
                string name = ReadAgentName(ref reader);
                if (agents is null || !HasName(agents, name))
                {
                    Member(ofPolicy.Slice(begin, (int)reader.BytesConsumed - begin));
                }
            }
        }

        for (int index = 0; index < (agents?.Count ?? 0); index++)
        {
            Agent(agents![index]);
        }

        Json("]"u8);
    }

    private void Agent(AgentDispatchOptions? agent)
    {
        if (agent?.AgentName is null)
        {
            throw new ArgumentException("An entry of Agents, or its name, is null.", "options");
        }

        if (agent.Deployment is { } deployment && AgentDeployment.FaultOf(deployment) is { } fault)
        {
            throw new ArgumentException($"The deployment of an entry of Agents {fault}.", "options");
        }

        Member("{"u8);
        Member("\"agentName\":\""u8, agent.AgentName);
        Member("\"metadata\":\""u8, agent.Metadata);
        if (agent.RestartPolicy == AgentRestartPolicy.Never)
        {
            Member("\"restartPolicy\":\"JRP_NEVER\""u8);
        }

        Member("\"deployment\":\""u8, agent.Deployment);
        if (agent.Attributes is { Count: > 0 } attributes)
        {
            Member("\"attributes\":{"u8);
            Entries(attributes, "Attributes of an entry of Agents");
            Json("}"u8);
        }

        Member("\"threadId\":\""u8, agent.ThreadId);
        Json("}"u8);
    }

    private void Entries(IReadOnlyDictionary<string, string>? entries, string what)
    {
        if (entries is null)
        {
            return;
        }

        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> entry in entries)
        {
            if (entry.Key is null || entry.Value is null)
            {
                throw new ArgumentException($"{what} hold a key or a value that is null.", "options");
            }

            Throw.IfNotUnicode(entry.Key, "options", $"A key of {what}");
            if (!keys.Add(entry.Key))
            {
                throw new ArgumentException($"{what} hold a key twice.", "options");
            }

            Member("\""u8);
            Text(entry.Key);
            Json("\":\""u8);
            Text(entry.Value);
            Json("\""u8);
        }
    }

    /// <summary>Reads an object of the policy's array to its end.</summary>
    private static string ReadAgentName(ref Utf8JsonReader reader)
    {
        string name = "";
        int depth = reader.CurrentDepth;
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth))
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1 && reader.ValueTextEquals("agentName"u8))
            {
                reader.Read();
                name = reader.GetString() ?? "";
            }
        }

        return name;
    }

    private static bool HasName(IReadOnlyList<AgentDispatchOptions> agents, string name)
    {
        for (int index = 0; index < agents.Count; index++)
        {
            if (string.Equals(agents[index]?.AgentName, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares the keys itself, because a dictionary of the application can compare them differently.</summary>
    private static bool HasKey(IReadOnlyDictionary<string, string> entries, string key)
    {
        foreach (KeyValuePair<string, string> entry in entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
