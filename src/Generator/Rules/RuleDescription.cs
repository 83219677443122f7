using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules;

/// <summary>
/// The description of a rule: the first paragraph of its page, which is part of this assembly.
/// It is loaded on demand, for example by the writer of a SARIF log (<c>fullDescription</c>).
/// </summary>
/// <param name="id">The rule.</param>
internal sealed class RuleDescription(string id) : LocalizableString
{
    private readonly string _id = id;

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider)
    {
        using Stream? page = typeof(RuleDescription).GetTypeInfo().Assembly.GetManifestResourceStream($"Rules/{_id}.md");
        if (page is null)
        {
            return "";
        }

        using StreamReader reader = new(page, Encoding.UTF8);
        return FirstParagraph(reader);
    }

    /// <inheritdoc/>
    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(_id);

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is RuleDescription description && description._id == _id;

    /// <summary>The heading and the table come first. Both begin with a character with which no paragraph begins.</summary>
    private static string FirstParagraph(TextReader page)
    {
        while (page.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] is not ('#' or '|'))
            {
                return PlainText(line);
            }
        }

        return "";
    }

    /// <summary>Markdown without its markup: code without back quotes, and a link's text without its target.</summary>
    private static string PlainText(string markdown)
    {
        StringBuilder text = new(markdown.Length);
        bool isCode = false;
        for (int i = 0; i < markdown.Length; i++)
        {
            char c = markdown[i];
            if (c == '`')
            {
                isCode = !isCode;
            }
            else if (!isCode && c == ']' && i + 1 < markdown.Length && markdown[i + 1] == '(' && markdown.IndexOf(')', i) is var end && end > 0)
            {
                i = end;
            }
            else if (isCode || c != '[')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
