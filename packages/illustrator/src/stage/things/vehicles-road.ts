/** Cars, buses, trucks and what rolls on two wheels. Bodies point to the front (+z); lengths are about 0.8 of real ones. */
import { vehiclesRoadCars } from './vehicles-road-cars.ts'
import { vehiclesRoadWheels } from './vehicles-road-wheels.ts'

export const roadVehicles = [...vehiclesRoadCars, ...vehiclesRoadWheels]
