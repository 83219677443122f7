using System.Globalization;

namespace GrantGen.Policies;

/// <summary>Recognizes identifiers of C# (C# specification, 6.4.3). The compiler's own test is not available without Roslyn.</summary>
internal static class CSharpNames
{
    /// <summary>Whether a name is an identifier, keywords included: those are written with an @.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !IsStart(name[0]))
        {
            return false;
        }

        for (int i = 1; i < name.Length; i++)
        {
            if (!IsPart(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStart(char unit) => unit == '_' || char.GetUnicodeCategory(unit) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char unit) => IsStart(unit) || char.GetUnicodeCategory(unit) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
