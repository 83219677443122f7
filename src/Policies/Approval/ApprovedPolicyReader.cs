using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>Reads the lines of one block.</summary>
internal sealed class ApprovedPolicyReader
{
    private static readonly Dictionary<string, Grant> s_grants = GrantTable.All.ToDictionary(grant => grant.GrantsProperty, StringComparer.Ordinal);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _settings = new();
    private readonly GrantSet _grants = new();

    /// <param name="header">The rest of the block's first line, after the keyword.</param>
    public ApprovedPolicyReader(string header)
    {
        int open = header.IndexOf(" (", StringComparison.Ordinal);
        bool hasFramework = open > 0 && header.EndsWith(")", StringComparison.Ordinal);
        Name = hasFramework ? header.Substring(0, open) : header;
        Framework = hasFramework ? header.Substring(open + 2, header.Length - open - 3) : null;
        Fault = Name.Length == 0 || Name.Any(char.IsWhiteSpace)
            ? "must be the word policy, the full name of one, and for a block of one target framework its name in parentheses"
            : null;
    }

    /// <summary>The full metadata name of the policy.</summary>
    public string Name { get; }

    /// <summary>The target framework; null for all.</summary>
    public string? Framework { get; }

    /// <summary>The error in the header; null if it is valid.</summary>
    public string? Fault { get; }

    /// <summary>Whether every line could be read.</summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>Notes that a line could not be read.</summary>
    public void SetUnreadable() => IsReadable = false;

    /// <summary>The policy, as far as it was read.</summary>
    public ApprovedPolicy ToPolicy() => new(Name, Framework, _grants, _settings.ToEquatableArray());

    /// <summary>Reads a line. Returns its error, or null if it is valid.</summary>
    public string? Read(string line)
    {
        if (ApprovedFileFormat.Settings.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
        {
            _settings.Add(line);
            return null;
        }

        int equals = line.IndexOf(" = ", StringComparison.Ordinal);
        string name = equals < 0 ? line : line.Substring(0, equals);
        string value = equals < 0 ? "" : line.Substring(equals + 3).Trim();
        if (equals >= 0 && !_names.Add(name))
        {
            return $"states '{name}' a second time: keep the line that is right";
        }

        return ReadValue(name, value)
            ? null
            : $"is not one that this version of GrantGen knows ('{Shorten(line)}'): if a newer version wrote it, update the package";
    }

    private bool ReadValue(string name, string value)
    {
        if (name.StartsWith(ApprovedFileFormat.Grant, StringComparison.Ordinal))
        {
            return s_grants.TryGetValue(name.Substring(ApprovedFileFormat.Grant.Length), out Grant? grant) && ReadGrant(grant, value);
        }

        if (name.StartsWith(ApprovedFileFormat.Permission, StringComparison.Ordinal))
        {
            return ReadPermission(name.Substring(ApprovedFileFormat.Permission.Length), value);
        }

        switch (name)
        {
            case ApprovedFileFormat.Lifetime:
                _grants.TtlSeconds = TimeToLiveParser.Parse(value) is { Fault: null, Seconds: var seconds } ? seconds : null;
                return _grants.TtlSeconds is not null;
            case ApprovedFileFormat.Kind:
                _grants.Kind = GrantComparer.ParseKind(value) ?? -1;
                return _grants.Kind >= 0;
            case ApprovedFileFormat.Preset:
                _grants.RoomPreset = QuotedText.TryParse(value);
                return _grants.RoomPreset is not null;
            default:
                return false;
        }
    }

    private bool ReadGrant(Grant grant, string value)
    {
        if (grant.Kind == GrantKind.Flag)
        {
            _grants.State(grant, value == "true");
            return value is "true" or "false";
        }

        if (grant.Kind == GrantKind.Sources)
        {
            int? sources = ParseSources(value);
            _grants.State(grant, sources);
            return sources is not null;
        }

        IReadOnlyList<string>? texts = QuotedText.TryParseList(value);
        _grants.State(grant, texts);
        return texts is not null;
    }

    private bool ReadPermission(string name, string value)
    {
        if (value is not (ApprovedFileFormat.Granted or ApprovedFileFormat.Default or ApprovedFileFormat.Denied)
            || RightTable.Participant.All(right => right.Name != name))
        {
            return false;
        }

        _grants.Approve(name, value != ApprovedFileFormat.Denied);
        return true;
    }

    private static int? ParseSources(string value)
    {
        if (value == "None")
        {
            return 0;
        }

        int sources = 0;
        foreach (string name in value.Split(new[] { ", " }, StringSplitOptions.None))
        {
            int? flag = name == ApprovedFileFormat.UnknownSource
                ? TrackSourceTable.UnknownFlag
                : TrackSourceTable.All.FirstOrDefault(source => source.Name == name)?.Flag;
            if (flag is null)
            {
                return null;
            }

            sources |= flag.Value;
        }

        return sources;
    }

    private static string Shorten(string line) => line.Length <= 60 ? line : line.Substring(0, 60) + "…";
}
