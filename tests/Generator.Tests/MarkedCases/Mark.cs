using System.Globalization;

namespace GrantGen.Generator.Tests.MarkedCases;

/// <summary>A report that a line expects.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">The rule.</param>
internal sealed record Mark(int Line, string Id)
{
    /// <summary>The mark as a line of the approved file.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line} {Id}");
}
