import UIKit

final class PlainModel {
    var title = "Nothing of a room is in here"
}
