using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;

namespace GrantGen.Generator.Ties;

/// <summary>Explains the result for a use. It only reads the data of the tie, so it costs nothing unless it is requested.</summary>
/// <param name="Silence">Why the use is not reported.</param>
/// <param name="Kind">The tie that decided.</param>
/// <param name="Policies">The policies that can be those of the use, in order.</param>
internal sealed record TieExplanation(TieSilence Silence, TieKind Kind, IReadOnlyList<GrantOrigin> Policies)
{
    /// <summary>Explains a use with its tie.</summary>
    public static TieExplanation Create(TiedUse tied)
    {
        (PermissionUse use, Tie tie) = tied;
        return new TieExplanation(SilenceOf(use, tie), tie.Kind, tie.Possible);
    }

    private static TieSilence SilenceOf(PermissionUse use, Tie tie)
    {
        if (tie.FindMissingPermission(use) is not null)
        {
            return TieSilence.None;
        }

        if (tie.Possible.Count == 0)
        {
            return tie.Kind == TieKind.Flow ? TieSilence.UnknownOrigin : tie.IsFromCollection ? TieSilence.CollectionElement : TieSilence.NoTie;
        }

        if (tie.IsFromCollection && tie.Kind == TieKind.Flow)
        {
            return TieSilence.CollectionElement;
        }

        bool isLacking = tie.Possible.Any(policy => Tie.MissingPermissionOf(policy, use) is not null);
        return !isLacking ? TieSilence.Granted
            : tie.Policies.Any(policy => Tie.MissingPermissionOf(policy, use) is not null) ? TieSilence.Merge
            : TieSilence.ExcludedByCondition;
    }
}
