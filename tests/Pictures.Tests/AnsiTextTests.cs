using GrantGen.Pictures.Tests.Terminal;
using Xunit;

namespace GrantGen.Pictures.Tests;

/// <summary>A build's output is shown as in a terminal, or the conversion throws.</summary>
public sealed class AnsiTextTests
{
    [Theory]
    [InlineData("plain <text>", "plain &lt;text&gt;")]
    [InlineData("a \e[33;1mwarning\e[m b", "a <span class=\"f33 bold\">warning</span> b")]
    [InlineData("\e[1mViewer.cs\e[22m(21,15)\e[0m", "<span class=\"bold\">Viewer.cs</span>(21,15)")]
    [InlineData("\e[31mred \e[39mnone", "<span class=\"f31\">red </span>none")]
    [InlineData("\e]9;4;3;\e\\\e]8;;file:///a\e\\a.dll\e]8;;\e\\", "a.dll")]
    [InlineData("\e]0;title\atext", "text")]
    public void Colours_become_classes_and_links_are_no_text(string text, string html) => Assert.Equal(html, AnsiText.ToHtml(text));

    [Theory]
    [InlineData("\e[2Fup")]
    [InlineData("\e[48mground")]
    [InlineData("\e[91mbright")]
    [InlineData("\e7saved")]
    public void What_is_not_known_is_no_picture(string text) => Assert.Throws<FormatException>(() => AnsiText.ToHtml(text));
}
