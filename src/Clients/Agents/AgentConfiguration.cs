namespace GrantGen.Clients.Agents;

/// <summary>
/// <c>livekit.toml</c>. A worker without another name uses <c>name</c> below <c>[agent]</c>
/// (livekit/agents#7295, livekit/agents-js#2504, September 2026); <c>[project]</c> has a name as well, which is unrelated.
/// </summary>
internal static class AgentConfiguration
{
    private const string Agent = "agent";

    /// <summary>Whether a path names a LiveKit configuration file, <c>livekit*.toml</c>.</summary>
    public static bool IsConfiguration(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        return name.StartsWith(LiveKitMarker.Name, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".toml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Parses the text of the configuration.</summary>
    public static WorkerFile Parse(string text)
    {
        string section = "";
        TextValue? name = null;
        bool hasId = false;
        bool hasUnknown = false;
        List<string> literals = new();
        foreach (string line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = line.TrimStart('[').Split(']')[0].Trim();
                continue;
            }

            int equals = line.IndexOf('=');
            if (equals < 0)
            {
                continue;
            }

            string key = line.Substring(0, equals).Trim().Trim('"');
            string path = section.Length > 0 ? section + "." + key : key;
            string? literal = LiteralOf(line.Substring(equals + 1).Trim());
            if (literal is not null)
            {
                literals.Add(literal);
            }

            if (path == Agent + ".name" && literal is not "")
            {
                name = literal is null ? TextValue.Unknown : TextValue.FromLiteral(literal);
            }

            hasId |= path == Agent + ".id";
            hasUnknown |= path == Agent;
        }

        return new WorkerFile
        {
            Names = name is null ? Array.Empty<TextValue>() : new[] { name },
            HasUnknown = hasUnknown,
            HasUnnamedCloudAgent = hasId && name is null,
            Literals = literals,
        };
    }

    /// <summary>The value of a quoted string without escapes; null for anything else.</summary>
    private static string? LiteralOf(string value)
    {
        if (value.Length < 2 || value[0] is not ('"' or '\''))
        {
            return null;
        }

        int end = value.IndexOf(value[0], 1);
        string rest = end < 0 ? "?" : value.Substring(end + 1).Trim();
        string text = end < 0 ? "\\" : value.Substring(1, end - 1);
        return text.IndexOf('\\') < 0 && (rest.Length == 0 || rest[0] == '#') ? text : null;
    }
}
