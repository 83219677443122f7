using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>The XML docs of generated members.</summary>
internal static class MemberDocs
{
    /// <summary>The most characters of a template that are shown. A room's name has at most 256 bytes on a server with default limits.</summary>
    private const int MaxTemplateChars = 256;

    /// <summary>The permissions of a token's holder, in words.</summary>
    public static string Describe(PolicyModel policy) => Xml(GrantDescriptions.Describe(policy.EffectiveFlag, policy.Sources, policy.TextOf));

    /// <summary>The policy as the target of a reference.</summary>
    public static string Cref(PolicyModel policy) => policy.Type.Declaration.Name.Replace('<', '{').Replace('>', '}');

    /// <summary>The description of a text parameter.</summary>
    public static string Parameter(PolicyModel policy, string name)
    {
        if (name == FactoryParameters.Identity)
        {
            return FactoryParameters.IsIdentityOptional(policy)
                ? "The identity that the token is issued to; null omits it."
                : "The identity of the participant, unique in the room: a second participant with it disconnects the first.";
        }

        if (name == FactoryParameters.Room && policy.Room is null)
        {
            return "The name of the room.";
        }

        (string owner, string template) = Owner(policy, name);
        return $"Fills <c>{{{Xml(name)}}}</c> in {owner}, <c>{Xml(template)}</c>.";
    }

    /// <summary>The reasons for an exception that every factory has.</summary>
    public static string Exceptions(PolicyModel policy)
        => policy.JoinsRoom || policy.IsBoundToRoom
            ? "A name or the identity is null, empty or too long, or an option is over its limit."
            : "The identity is empty or too long, or an option is over its limit.";

    /// <summary>The first template with a hole, and the value that it makes.</summary>
    private static (string Owner, string Template) Owner(PolicyModel policy, string hole)
    {
        foreach (RoomTemplate? room in new[] { policy.Room, policy.DestinationRoom })
        {
            if (room is not null && room.HasHole(hole))
            {
                return ("the name of the room", Shortened(room));
            }
        }

        foreach (StatedText stated in policy.Texts)
        {
            if (stated.Values.FirstOrDefault(template => template.HasHole(hole)) is { } template)
            {
                return ($"<c>{stated.Grant.ClaimName}.{stated.Grant.WireName}</c>", Shortened(template));
            }
        }

        return ("the name of the room", "");
    }

    /// <summary>The text of a template, cut where it is long: it is repeated for each of its holes.</summary>
    private static string Shortened(RoomTemplate template)
        => template.Text.Length <= MaxTemplateChars ? template.Text : template.Text.Substring(0, MaxTemplateChars) + "…";

    /// <summary>A string as XML in a comment of one line: a constant can contain markup, line breaks, and characters that XML does not allow.</summary>
    private static string Xml(string text)
    {
        System.Text.StringBuilder xml = new();
        foreach (char unit in text)
        {
            _ = unit switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => xml.Append(' '),
                >= '\uD800' and <= '\uDFFF' => xml.Append('?'),
                _ => xml.Append(unit),
            };
        }

        return xml.ToString();
    }
}
