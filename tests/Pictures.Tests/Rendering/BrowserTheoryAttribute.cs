using Xunit;

namespace GrantGen.Pictures.Tests.Rendering;

/// <summary>A theory that needs what <see cref="BrowserFactAttribute"/> needs.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
