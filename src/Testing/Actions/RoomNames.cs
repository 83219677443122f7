using System.Text;
using System.Text.RegularExpressions;
using GrantGen.Policies;

namespace GrantGen;

/// <summary>Compares a room's name with the constant or template of a policy.</summary>
internal static class RoomNames
{
    /// <summary>Whether a policy can create a token for the room. A policy without a room accepts any room of the caller.</summary>
    public static bool Fits(string? policyRoom, string? room)
    {
        if (policyRoom is null)
        {
            return true;
        }

        RoomTemplate template = RoomTemplateParser.Parse(policyRoom);
        if (template.Fault is not null)
        {
            return false;
        }

        StringBuilder pattern = new("\\A");
        foreach (TemplatePart part in template.Parts)
        {
            pattern.Append(part.IsHole ? ".+" : Regex.Escape(part.Text));
        }

        return Regex.IsMatch(room ?? "", pattern.Append("\\z").ToString(),
            RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
