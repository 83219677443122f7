using System.Text;

namespace GrantGen.Facts;

/// <summary>
/// Describes in words what the holder of a token may and may not do. The XML docs of generated members and
/// <c>PolicyGrants.ToString()</c> are this one sentence.
/// </summary>
internal static class GrantDescriptions
{
    /// <summary>One sentence: the allowed actions, then the denied ones among the common actions of a participant.</summary>
    /// <param name="flag">The stated value of a flag, null if it is left out.</param>
    /// <param name="sources">The stated sources, null if they are left out.</param>
    /// <param name="texts">The stated strings of a grant whose value is text; empty if it is left out.</param>
    public static string Describe(Func<Grant, bool?> flag, int? sources, Func<Grant, IReadOnlyList<string>> texts)
    {
        bool joins = flag(GrantTable.RoomJoin) == true;
        List<string> may = new();
        List<string> mayNot = new();

        foreach (Grant grant in GrantTable.All)
        {
            if (grant.Kind != GrantKind.Flag || (grant.Scope == GrantScope.Participant && !joins))
            {
                continue;
            }

            if (grant.Claim is GrantClaim.AgentEndpoint or GrantClaim.AgentThread)
            {
                AddIfPresent(may, AgentGrantDescriptions.Describe(grant, flag, texts));
            }
            else if (Allowed(grant, flag))
            {
                may.Add(grant == GrantTable.CanPublish ? PublishWords(flag, sources) : grant.DisplayText);
            }
            else if (grant.Default is not false || grant == GrantTable.CanUpdateOwnMetadata || grant == GrantTable.RoomJoin)
            {
                mayNot.Add(grant.DisplayText);
            }
        }

        StringBuilder text = new("Its holder ");
        Append(text, "may ", may);
        text.Append(may.Count > 0 && mayNot.Count > 0 ? "; it " : "");
        Append(text, "may not ", mayNot);
        return text.Append('.').ToString();
    }

    private static bool Allowed(Grant grant, Func<Grant, bool?> flag) => ServerDefaults.IsAllowed(grant, flag);

    private static string PublishWords(Func<Grant, bool?> flag, int? sources)
    {
        int allowed = ServerDefaults.PublishableSources(flag(GrantTable.CanPublish), sources);
        if (allowed == TrackSourceTable.AllFlags)
        {
            return GrantTable.CanPublish.DisplayText;
        }

        List<string> names = new();
        foreach (TrackSourceInfo source in TrackSourceTable.All)
        {
            if ((allowed & source.Flag) != 0)
            {
                names.Add(source.DisplayText);
            }
        }

        if (((sources ?? 0) & TrackSourceTable.UnknownFlag) != 0)
        {
            names.Add("sources of other names");
        }

        return "publish " + Join(names, " and ");
    }

    private static void AddIfPresent(List<string> list, string? words)
    {
        if (words is not null)
        {
            list.Add(words);
        }
    }

    private static void Append(StringBuilder text, string verb, List<string> words)
    {
        if (words.Count > 0)
        {
            text.Append(verb).Append(Join(words, verb == "may " ? " and " : " or "));
        }
    }

    private static string Join(List<string> words, string last)
    {
        StringBuilder text = new();
        for (int i = 0; i < words.Count; i++)
        {
            text.Append(i == 0 ? "" : i == words.Count - 1 ? last : ", ").Append(words[i]);
        }

        return text.ToString();
    }
}
