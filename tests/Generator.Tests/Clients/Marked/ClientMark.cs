using System.Globalization;

namespace GrantGen.Generator.Tests.Clients.Marked;

/// <summary>A report on a line.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">The rule.</param>
internal sealed record ClientMark(int Line, string Id)
{
    /// <summary>The report as a line of the approved file.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line} {Id}");
}
