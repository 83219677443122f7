using System.Text;

namespace GrantGen.Policies;

/// <summary>Reads a room's name: <c>class-{classId}</c> has a hole, <c>{{</c> and <c>}}</c> are literal braces.</summary>
internal static class RoomTemplateParser
{
    /// <summary>Parameters of the factories that a hole cannot be named after.</summary>
    private static readonly string[] s_reserved = { "signer", "signature", "destination", "options", "cancellationToken", "metadata", "metadataType", "TMetadata" };

    public static RoomTemplate Parse(string text)
    {
        List<TemplatePart> parts = new();
        StringBuilder literal = new();
        string? fault = text.Length == 0 ? "is empty" : null;

        for (int at = 0; at < text.Length && fault is null; at++)
        {
            char unit = text[at];
            if (unit is not ('{' or '}'))
            {
                literal.Append(unit);
            }
            else if (at + 1 < text.Length && text[at + 1] == unit)
            {
                literal.Append(unit);
                at++;
            }
            else if (unit == '}')
            {
                fault = "has a closing brace without an opening one (write }} for a literal brace)";
            }
            else
            {
                int end = text.IndexOf('}', at);
                string hole = end < 0 ? "" : text.Substring(at + 1, end - at - 1);
                fault = end < 0 ? "has an opening brace that is not closed (write {{ for a literal brace)" : FaultOf(hole);
                if (fault is null)
                {
                    Flush(parts, literal);
                    parts.Add(new TemplatePart(hole, IsHole: true));
                    at = end;
                }
            }
        }

        Flush(parts, literal);
        return new RoomTemplate(text, parts.ToEquatableArray(), fault);
    }

    private static string? FaultOf(string hole)
    {
        if (hole.Length == 0)
        {
            return "has an empty hole";
        }

        if (!CSharpNames.IsIdentifier(hole))
        {
            return $"has the hole '{{{hole}}}', which is not an identifier";
        }

        return s_reserved.Contains(hole, StringComparer.Ordinal) ? $"has the hole '{{{hole}}}', which is the name of another parameter" : null;
    }

    private static void Flush(List<TemplatePart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new TemplatePart(literal.ToString(), IsHole: false));
            literal.Clear();
        }
    }
}
